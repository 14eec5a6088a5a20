import matplotlib.pyplot as plt

sleep = [4.5, 5.0, 5.2, 5.8, 6.0, 6.3, 6.5, 6.9, 7.0, 7.4, 7.8, 8.0, 8.3, 8.6, 9.0]
reaction = [412, 398, 401, 370, 362, 351, 340, 322, 318, 300, 291, 284, 279, 281, 286]

plt.figure(figsize=(8, 5))
plt.scatter(sleep, reaction, color='crimson', marker='x', s=60)
plt.title('Sleep Duration and Reaction Time')
plt.xlabel('Sleep (hours)')
plt.ylabel('Reaction Time (ms)')
plt.xlim(4, 10)
plt.ylim(250, 450)
plt.grid(True)
plt.show()
