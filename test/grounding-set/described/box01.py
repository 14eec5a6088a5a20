import matplotlib.pyplot as plt

marathon = [3.9, 4.1, 4.3, 4.5, 4.6, 4.8, 5.2]
half = [1.7, 1.9, 2.0, 2.1, 2.2, 2.4, 2.6]
tenk = [0.8, 0.85, 0.9, 0.95, 1.0, 1.1, 1.2]

plt.figure(figsize=(8, 6))
plt.boxplot([marathon, half, tenk], labels=['Marathon', 'Half Marathon', '10K'])
plt.title('Finish Times by Race Distance')
plt.xlabel('Race')
plt.ylabel('Finish Time (hours)')
plt.grid(axis='y')
plt.show()
