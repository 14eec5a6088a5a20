import matplotlib.pyplot as plt

sleep_hours = [4.5, 5.0, 5.5, 6.0, 6.2, 6.8, 7.0, 7.3, 7.9, 8.2, 8.5, 9.0]
reaction = [410, 395, 372, 350, 342, 318, 305, 298, 281, 276, 270, 262]

fig, ax = plt.subplots(figsize=(8, 6))
ax.scatter(sleep_hours, reaction, c='purple', marker='^', s=80, alpha=0.7)
ax.set_title('Sleep Duration and Reaction Time')
ax.set_xlabel('Hours of Sleep')
ax.set_ylabel('Reaction Time (ms)')
ax.grid(True, linestyle=':')
plt.show()
