import matplotlib.pyplot as plt

time = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]
queue = [0, 2, 5, 7, 6, 9, 12, 10, 8, 8, 4, 3, 1]

plt.figure(figsize=(9, 5))
plt.step(time, queue, where='post', color='darkmagenta', linewidth=2)
plt.title('Customers Waiting at Ticket Counter')
plt.xlabel('Minutes after Opening')
plt.ylabel('Queue Length (people)')
plt.xticks(range(0, 61, 10))
plt.yticks(range(0, 15, 2))
plt.ylim(0, 14)
plt.grid(alpha=0.3)
plt.show()
