import matplotlib.pyplot as plt

hours = [0, 2, 4, 6, 8, 10, 12]
level = [80, 80, 65, 65, 40, 95, 95]

plt.figure(figsize=(8, 4.5))
plt.step(hours, level, where='post', color='navy', linewidth=2)
plt.axhline(50, color='red', linestyle='--', label='Minimum level')
plt.title('Water Tank Level During the Day Shift')
plt.xlabel('Hours Since Start')
plt.ylabel('Level (%)')
plt.ylim(0, 100)
plt.legend(loc='lower left')
plt.show()
