import matplotlib.pyplot as plt

treatments = ['Control', 'Drug A', 'Drug B', 'Drug C']
means = [5.2, 6.8, 8.1, 4.4]
errors = [0.4, 0.6, 0.9, 0.3]

fig, ax = plt.subplots(figsize=(8, 6))
ax.bar(treatments, means, yerr=errors, capsize=6, color=['lightgray', 'skyblue', 'orange', 'lightgreen'], edgecolor='black')
ax.set_title('Sleep Duration under Different Treatments')
ax.set_xlabel('Treatment')
ax.set_ylabel('Sleep Duration (hours)')
plt.show()
