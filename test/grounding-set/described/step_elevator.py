import matplotlib.pyplot as plt

t = [0, 10, 25, 40, 60, 75, 95, 110, 130]
floor = [1, 4, 4, 7, 9, 6, 3, 3, 1]

plt.figure(figsize=(9, 5))
plt.step(t, floor, where='post', color='crimson', linewidth=2.5)
plt.title('Elevator Position During One Round Trip')
plt.xlabel('Time (seconds)')
plt.ylabel('Floor')
plt.yticks(range(1, 11))
plt.grid(axis='y', linestyle='--', alpha=0.6)
plt.show()
